import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Ends the run with one plain line: "journeys: 40 passed, 0 failed". */
export default class ClosingLine implements Reporter {
  private tests: TestCase[] = [];

  onTestEnd(test: TestCase): void {
    if (!this.tests.includes(test)) this.tests.push(test);
  }

  onEnd(): void {
    const count = (outcome: ReturnType<TestCase["outcome"]>) => this.tests.filter((test) => test.outcome() === outcome).length;
    const skipped = count("skipped");
    console.log(`journeys: ${count("expected") + count("flaky")} passed, ${count("unexpected")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
