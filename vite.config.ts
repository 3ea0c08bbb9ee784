import { vitePlugin as remix } from "@remix-run/dev";
import tailwind from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";
import remixOptions from "./remix.config.js";

export default defineConfig({
  plugins: [tailwind(), !process.env.VITEST && remix(remixOptions)],
  build: { assetsInlineLimit: 0 },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "search/**/*.test.ts", "prisma/**/*.test.ts", "tests/*.test.ts", "tests/contracts/**/*.test.ts", "tests/races/**/*.test.ts"],
    env: { TZ: "Europe/Berlin" },
  },
});
