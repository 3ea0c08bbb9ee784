import { vitePlugin as remix } from "@remix-run/dev";
import tailwind from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";
import remixOptions from "./remix.config.js";

const onDatabase = ["app/**/*.server.test.{ts,tsx}", "prisma/seed/*.server.test.ts", "tests/races/**/*.test.ts", "tests/town/**/*.test.ts", "tests/http/**/*.test.ts"];
const env = { TZ: process.env.TZ ?? "Europe/Berlin", NODE_ENV: "test" as const };

export default defineConfig({
  plugins: [tailwind(), !process.env.VITEST && remix(remixOptions)],
  build: { assetsInlineLimit: 0 },
  test: {
    projects: [
      { test: { name: "rules", env, testTimeout: 30_000, hookTimeout: 60_000, sequence: { groupOrder: 1 }, include: ["{app,search,prisma,server}/**/*.test.{ts,tsx}", "tests/*.test.ts", "tests/contracts/**/*.test.ts"], exclude: onDatabase } },
      {
        test: {
          name: "town", env, sequence: { groupOrder: 2 }, include: onDatabase, globalSetup: ["tests/support/global-database.ts"], setupFiles: ["tests/support/own-database.ts"],
          pool: "forks", maxWorkers: 3, testTimeout: 90_000, hookTimeout: 120_000,
        },
      },
    ],
  },
});
