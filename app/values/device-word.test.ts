import { expect, test } from "vitest";
import { deviceWord } from "./device-word.ts";

test("a device is called what people call it", () => {
  expect(deviceWord("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15")).toBe("iPhone");
  expect(deviceWord("Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36")).toBe("Android-Telefon");
  expect(deviceWord("Mozilla/5.0 (Windows NT 10.0; Win64; x64)")).toBe("Windows-Rechner");
  expect(deviceWord("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)")).toBe("Mac");
  expect(deviceWord("")).toBe("Mein Gerät");
});
