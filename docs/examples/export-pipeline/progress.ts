import { Presets, SingleBar } from 'cli-progress';

/** A progress bar, or nothing where nobody watches. */
export interface Progress {
  /** So many bytes more were read. */
  readonly advance: (bytes: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/**
 * Shows a progress bar on a terminal; in a pipe or a log file it shows nothing.
 *
 * @param total - The number of bytes to read.
 * @returns The bar.
 */
export function showProgress(total: number): Progress {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: '读取 {bar} {percentage}%', clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return {
    advance: (bytes) => {
      bar.increment(bytes);
    },
    stop: () => {
      bar.stop();
    },
  };
}
