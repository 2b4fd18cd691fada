/** The mark in the logotype: one unbroken line that makes an M out of two voices meeting. */
export function ThreadMark() {
  return (
    <svg
      class="thread-mark"
      viewBox="0 0 48 32"
      width="48"
      height="32"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="3.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M2 27h5c4 0 4-3 4-7v-7c0-5 2-8 5.500-8s5.500 3 6.500 7l1 4c.4 1.800 1.600 1.800 2 0l1-4c1-4 3-7 6.500-7s5.500 3 5.500 8v7c0 4 0 7 4 7h3" />
    </svg>
  );
}
