import { createServer } from "node:net";

/** A port at which nobody answers, so that the payment provider is down. Import it before anything of the app. */
const server = createServer();
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address = server.address();
process.env.PORT = String(typeof address === "object" && address ? address.port : 1);
await new Promise((done) => server.close(done));
