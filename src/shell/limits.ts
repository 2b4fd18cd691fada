/** The largest file we promise to take in (megabytes); `largestForm` in app.ts leaves room for the form around it. */
export const largestFileMegabytes = 10;
