import { expect, test } from "vitest";
import { networkOf } from "./visitor-network.ts";

test("an IPv4 address is one visitor, also where the server listens on IPv6", () => {
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("")).toBe("");
});

test("all IPv6 addresses of one line are one visitor, those of another line are not", () => {
  for (const address of ["2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:0DB8:0001:0002:0:0:0:9", "2001:db8:1:2::", "2001:db8:1:2:3:4:5:6%eth0"]) expect(networkOf(address), address).toBe("2001:db8:1:2::");
  expect(networkOf("2001:db8:1:3::1")).toBe("2001:db8:1:3::");
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::");
  expect(networkOf("::1")).toBe("0:0:0:0::");
  expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::");
});
