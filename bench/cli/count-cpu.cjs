// Loaded before a measured program: tells on file descriptor 3 what the process has used when it ends, in milliseconds.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(3, String((user + system) / 1000));
});
