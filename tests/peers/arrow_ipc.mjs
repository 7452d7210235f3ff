// Reads a stream of Arrow from standard input by Apache Arrow's own reader, and writes it as
// the CSV of bpjsstat synthesise. Schema and batches go to standard error, as JSON.
import { createRequire } from "node:module";

const [modules] = process.argv.slice(2);
const { RecordBatchReader } = createRequire(`${modules}/`)("apache-arrow");

const reader = await RecordBatchReader.from(process.stdin);
await reader.open();
const { fields } = reader.schema;
const names = fields.map((field) => field.name);
const batches = [];
for await (const batch of reader) {
  if (batch.numRows === 0) continue; // what the reader makes of a stream without batches
  const columns = names.map((name) => batch.getChild(name));
  batches.push({ rows: batch.numRows, nulls: columns.map((column) => column.nullCount) });
  const lines = [];
  for (let row = 0; row < batch.numRows; row++)
    lines.push(columns.map((column) => column.get(row) ?? "").join(","));
  process.stdout.write(lines.join("\n") + "\n");
}
const types = fields.map(({ name, type }) => `${name} ${type}`);
console.error(JSON.stringify({ fields: types, batches }));
