/** What people type in one go, as the bytes that their terminals send. */
export const scenarios: readonly (readonly [string, string])[] = [
  ["walks into a list and down it", ":sa\rjjjjkG\u001B[A\u001B[A\u001B[5~"],
  ["filters, keeps the filter, and moves", ":sa\r/ops\rjj"],
  ["filters, and leaves with Escape", ":sa\r/name:x \u007F\u007F\u001Bjj"],
  ["types what are commands elsewhere", ":sa\r/qDrRwT?:\rj"],
  ["goes in and back", ":orgs\r\r\u001B[B\r]]\u007F"],
  ["finds in help what it does", "?next theme\r"],
  ["finds in the palette", "\u0010srvice accounts\r\u001B[B"],
  ["completes a command", ":the\thigh\t\r"],
  ["pastes into a filter", ":sa\r/\u001B[200~ops\rq:quit\r\u001B[201~\r"],
  ["pastes where there is no field", "\u001B[200~qqq\r:sa\r\u001B[201~j"],
  ["types letters of many bytes", ":sa\r/naïve 名前 👨‍👩‍👧\u001B[D\u007F\r"],
  ["copies by its digit", ":sa\rC3"],
  ["sends what is no key", "\u001B[I\u001B[<0;3;4M\u001B[1;5Pjj\u001BOQk"],
  ["ends with Escape", ":orgs\rj\r\u001B"],
];
