import { contenders } from "./contenders.ts";
import type { Target } from "./target.ts";

/** One contender in a process of its own: it is told how many calls to make and how many at once, and says what they took. */
export type Order = { calls: number; atOnce: number };

/** Microseconds. `cpu` is the whole process's, system time included. */
export type Measured = { wall: number; cpu: number };

const [name = "", given = "{}"] = process.argv.slice(2);
const target = JSON.parse(given) as Target;
const load = contenders[name];
if (!load) throw new Error(`Unknown contender ${name}.`);
const read = (await load())(target);

process.on("message", (order: Order) => {
  void run(order).then((measured) => process.send?.(measured));
});
process.send?.("ready");

async function run({ calls, atOnce }: Order): Promise<Measured> {
  let left = calls;
  const work = async () => {
    while (left-- > 0) {
      const clientId = await read();
      if (clientId !== target.clientId) throw new Error(`${name} read ${clientId}.`);
    }
  };
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: atOnce }, work));
  const wall = Number(process.hrtime.bigint() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: user + system };
}
