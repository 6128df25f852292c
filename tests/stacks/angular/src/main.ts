import 'ai-optout-box-for-linkedin/define.js';
import type {OptoutEventMap} from 'ai-optout-box-for-linkedin';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <linkedin-ai-optout layout="compact" [headingLevel]="3" (optout-open)="say($event)" />
    <output>{{ target() }}</output>
  `,
})
class Article {
  readonly target = signal('');

  say({detail}: OptoutEventMap['optout-open']): void {
    this.target.set(detail.target);
  }
}

void bootstrapApplication(Article, {providers: [provideZonelessChangeDetection()]});
