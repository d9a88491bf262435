/** What people are told beside everything that the demo shows. */
export const demoNote = "Demo data from the embedded emulator; nothing left this machine.";
