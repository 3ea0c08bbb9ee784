import { dataDirectory, startHouse } from "../support/started-house.ts";

/** One demo town for the whole run, on a free port and data of its own; both are gone afterwards. */
export default async function startTown() {
  const data = dataDirectory();
  const house = await startHouse({ DATA_DIR: data.path, LOG_LEVEL: "warn" }).catch((error: unknown) => {
    data.remove();
    throw error;
  });
  process.env.JOURNEY_URL = `http://localhost:${house.port}`;
  return async () => {
    const code = await house.stop();
    data.remove();
    const said = house.output().split("\n").filter((line) => /"level":(50|60)/.test(line));
    if (said.length > 0) console.log(`The town's server logged ${said.length} errors:\n${said.slice(0, 20).join("\n")}`);
    if (code !== 0) throw new Error(`the town did not end well (${code}):\n${house.output().slice(-2000)}`);
  };
}
