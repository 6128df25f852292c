/// <reference types="node" />
// Requests at the same time, or one after the other, do not change each other’s answers.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {renderOptOut} from '../../src/targets/server/server.js';

describe('a thousand requests', () => {
  it('do not mix', async () => {
    const requests = Array.from({length: 1000}, (_, index) => ({
      lang: ['en', 'sv', 'ar', 'ja', 'pt-BR'][index % 5] ?? '',
      region: ['SE', 'US', 'BR', '', 'GB', 'HK', 'GI'][index % 7] ?? '',
      format: ['shadow', 'plain', 'text'][index % 3] ?? '',
      headingLevel: 2 + (index % 4),
    }));
    const alone = new Map(
      requests.map((request) => [JSON.stringify(request), renderOptOut(request)]),
    );
    const together = await Promise.all(
      requests.map(async (request, index) => {
        for (let turn = 0; turn < index % 3; turn++) await Promise.resolve();
        return [JSON.stringify(request), renderOptOut(request)] as const;
      }),
    );
    for (const [request, html] of together) assert.equal(html, alone.get(request), request);
    // As text, the levels of headings are all one.
    assert.ok(new Set(alone.values()).size > 300);
  });

  it('nobody’s `lang` passes for somebody’s languages', () => {
    renderOptOut({lang: ',fr-BE,nl'});
    const html = renderOptOut({acceptLanguage: 'fr-BE,nl;q=0.9', format: 'plain'});
    assert.match(html, /^<section lang="fr"/);
  });
});
