// SPDX-License-Identifier: GPL-3.0-or-later
// What bpmnlint's recommended rules say of files: node bpmnlint.mjs FOLDER < ["FILE", …]
// Answers {"FILE": [["rule", "element"], …], …}, or {"FILE": "why it cannot be read"}.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const require = createRequire(join(folder, 'package.json'));
const { BpmnModdle } = await import(pathToFileURL(require.resolve('bpmn-moddle')));
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const answers = {};
for (const path of JSON.parse(readFileSync(0, 'utf8'))) {
  const bytes = readFileSync(path);
  const declared = /encoding=["']([^"']+)["']/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    const { rootElement } = await new BpmnModdle().fromXML(new TextDecoder(declared).decode(bytes));
    const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver({ require }) });
    const found = await linter.lint(rootElement);
    answers[path] = Object.entries(found).flatMap(
      ([ rule, reports ]) => reports.map((report) => [ rule, report.id ?? null, report.message, report.category ]));
  } catch (error) {
    answers[path] = String(error.message);
  }
}
console.log(JSON.stringify(answers));
