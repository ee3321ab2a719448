/** A record, or a part of one, as JSON holds it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isJsonList(value);

export const isJsonList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
