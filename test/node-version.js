// Plain JavaScript, because it must also run where it has to say no: older versions cannot read TypeScript.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Cần Node.js 22.18 trở lên; đang chạy ${process.version}. Chạy “npm ci” rồi “npm test”.`);
  console.error(
    `Node.js 22.18 or later is needed; this is ${process.version}. Run “npm ci”, then “npm test”.`,
  );
  process.exitCode = 1;
}
