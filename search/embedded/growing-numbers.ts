/** A list of 32-bit numbers that grows, at four bytes a number. */
export type GrowingNumbers = { at: (index: number) => number; push: (value: number) => void; length: () => number };

export function createGrowingNumbers(): GrowingNumbers {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    at: (index) => values[index],
    length: () => length,
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(Math.ceil(length * 1.5));
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
  };
}
