// What a page is held against: `hello` answers a line, `query` answers one row found by an index. Prints its port.
import { createServer } from "node:http";
import pg from "pg";

const [kind, databaseUrl] = process.argv.slice(2);
const pool = kind === "query" ? new pg.Pool({ connectionString: databaseUrl, max: 10 }) : null;
const slug = pool ? (await pool.query('SELECT "townId", "slug" FROM "Product" ORDER BY "id" LIMIT 1')).rows[0] : null;
const row = { name: "one-product", text: 'SELECT "id", "slug", "title" FROM "Product" WHERE "townId" = $1 AND "slug" = $2', values: slug ? [slug.townId, slug.slug] : [] };

const server = createServer((_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  if (!pool) return void response.end("<p>Hello world</p>");
  pool.query(row).then(({ rows }) => response.end(`<p>${rows[0].title}</p>`), () => response.writeHead(500).end());
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.on("disconnect", () => process.exit(0));
