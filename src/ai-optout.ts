// Properties in, pixels out: reads what the page and the reader say, builds the guide, hands it to the view.
import {LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {Deferral} from './deferral.js';
import {emit} from './events.js';
import {fallbackIn, hideFallback, readingIn, showFallback} from './fallback.js';
import {ForeignChanges} from './foreign-changes.js';
import {buildGuide} from './guide/build-guide.js';
import type {Guide} from './guide/guide.js';
import {languagePicker} from './language-picker.js';
import {keepListKeys} from './list-keys.js';
import {builtIn} from './locale/built-in.js';
import {locales} from './locale/locale-files.js';
import {version} from './generated/version.js';
import {Paper} from './paper.js';
import {builtInPolicy} from './policy/generated/built-in-policy.js';
import {obtainPolicy} from './policy/obtain-policy.js';
import type {Policy} from './policy/policy.js';
import {
  factsOptions,
  layouts,
  options,
  optionRows,
  type ElementProperties,
  type OptionName,
  type OptionRow,
} from './options.js';
import {parseOptions, shownSections, warningOf, warnOnce, type Options} from './parse-options.js';
import {pageLanguage, readerLanguages, readerTimeZone} from './environment.js';
import {inferRegion} from './region/infer-region.js';
import {replaceBox} from './replace-box.js';
import {resolveLocale} from './resolve-locale.js';
import {ServedBox} from './served-box.js';
import {SpokenWords} from './spoken-words.js';
import {view} from './view/view.js';

/** The rows that are properties of its own; HTML itself has `lang`. */
const ownRows = optionRows.filter(([, {kind}]) => kind !== 'language');

/**
 * A property as frameworks write it on a server, where they take it for an attribute: `headinglevel` for
 * `headingLevel`, and even `policy`, which no text can say.
 */
const spellings: ReadonlyMap<string, OptionName> = new Map(
  ownRows
    .filter(([, {attribute}]) => attribute !== undefined)
    .map(([name]) => [name.toLowerCase(), name]),
);

/**
 * An information box: what LinkedIn does with members' data for AI, whether it applies where the reader lives, and
 * how to switch it off.
 *
 * @summary What LinkedIn does with your data for AI, and how to switch it off.
 * @tag linkedin-ai-optout
 *
 * @slot - What the page shows before the script runs, or without it. Never deleted; hidden once the box is drawn.
 * @slot heading - Takes the place of the heading.
 * @slot before - Between the heading and the verdict.
 * @slot after - Before the footer.
 *
 * @csspart card - The whole box.
 * @csspart heading - The heading.
 * @csspart verdict - What applies in the reader's country.
 * @csspart region-picker - The list of countries.
 * @csspart steps - The way to the switch.
 * @csspart web - The way on the website.
 * @csspart app - The way in the app.
 * @csspart step - One step.
 * @csspart label - One of LinkedIn's own labels.
 * @csspart action - The main link.
 * @csspart effect - What switching off does.
 * @csspart summary - Which data is used, and which is not.
 * @csspart region - Where it applies.
 * @csspart limits - What the switch does not cover.
 * @csspart background - Purposes and announcement.
 * @csspart sources - The sources.
 * @csspart more - In the compact layout: what is folded away.
 * @csspart language-picker - The list of languages.
 * @csspart footer - The last lines.
 *
 * @cssproperty --optout-accent - Fill of the main link, the switch and the marks.
 * @cssproperty --optout-on-accent - Text on the accent.
 * @cssproperty --optout-surface - Ground of the box.
 * @cssproperty --optout-text - Text.
 * @cssproperty --optout-muted - Text of less weight.
 * @cssproperty --optout-border - Lines.
 * @cssproperty --optout-radius - Corners.
 * @cssproperty --optout-space - The unit of all distances.
 * @cssproperty --optout-font - Font family.
 *
 * @fires optout-open - The reader follows a link to linkedin.com.
 * @fires optout-region-change - The reader picks a country.
 * @fires optout-language-change - The reader picks a language.
 * @fires optout-toggle - The reader opens or closes a section.
 * @fires optout-ready - The first complete draw.
 * @fires optout-error - Something failed and a default stands in.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- their accessors come from `properties`
export class LinkedInAiOptOut extends LitElement {
  /** Of the package, as on a page several copies may meet: the first one is the one that runs. */
  static readonly version: string = version;

  static override properties = Object.fromEntries(
    ownRows.map(([name, {attribute = name}]) => [name, {attribute}]),
  );

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...spellings.keys()];
  }

  /** Read by each update, before anything asks for them. */
  #options!: Options;
  #facts: Policy = builtInPolicy;
  readonly #words = new SpokenWords({
    changed: (hasFailed) => {
      this.requestUpdate();
      if (hasFailed) emit(this, 'optout-error', {code: 'locale'});
    },
    // What a server drew in the reader's language is better, unless the reader has asked for more.
    needsEnglish: () => !this.#served.section || !!(this.#pickedLocale ?? this.#pickedRegion),
  });
  #guide: Guide | undefined;
  #pickedRegion: string | undefined;
  #pickedLocale: string | undefined;
  readonly #served = new ServedBox(this);
  // A server's box has everything, as it may stay without scripts; and so must what is held against it.
  readonly #deferral = new Deferral(!!this.#served.section, () => {
    this.requestUpdate();
    if (this.#ready) this.performUpdate();
  });
  readonly #paper = new Paper();
  #drawn: Element | null | undefined;
  readonly #foreignChanges = new ForeignChanges();
  #ready = false;
  /** Shows what the page put inside, and keeps a place for it once the box is drawn. */
  #fallback!: HTMLSlotElement;
  #policyCall = 0;
  #isReadingPolicy = false;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const property = spellings.get(name);
    if (property) this.#setAs(property, value);
    if (name !== 'lang' || old === value) return;
    this.#pickedLocale = undefined;
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#fallback = fallbackIn(root);
    this.renderOptions.renderBefore = this.#fallback.nextSibling;
    adoptStyles(root);
    keepListKeys(root);
    return root;
  }

  /** Moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }

  override connectedCallback(): void {
    try {
      this.#connect();
    } catch (error) {
      this.#showFallback();
      throw error;
    }
  }

  #connect(): void {
    super.connectedCallback();
    const {shadowRoot: root} = this;
    if (!root) return;
    // Not in the template: they hear of the server's box too.
    root.addEventListener('click', this.#onClick);
    root.addEventListener('change', this.#onChange);
    this.#foreignChanges.observe(root);
    this.#deferral.connect(root);
    this.#paper.connect(root);
    // The page around may be in another language now.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#deferral.disconnect();
    this.#paper.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region')) this.#pickedRegion = undefined;
    if (factsOptions.some((name) => changed.has(name))) void this.#readPolicy();
    this.#options = parseOptions(this);
    const {locale, format} = resolveLocale(
      {
        pinned: this.#pickedLocale ?? this.getAttribute('lang') ?? undefined,
        follow: this.#options.follow,
        reader: readerLanguages(),
        page: pageLanguage(this),
      },
      locales,
      builtIn.locale,
    );
    const words = this.#words.in(locale);
    if (!words) return;
    if (this.#served.isAheadOf(this.#facts)) {
      const isNews = !this.#isReadingPolicy && this.#served.keep();
      if (isNews) emit(this, 'optout-error', {code: 'policy'});
      return;
    }
    const deferred = this.#deferral.in(layouts[this.#options.layout]);
    const picked = this.#pickedRegion;
    const pinned = picked ? undefined : this.#options.region;
    const {region, evidence} = inferRegion({
      attribute: pinned,
      reader: picked,
      timeZone: (picked ?? pinned) ? undefined : readerTimeZone(),
      languages: readerLanguages(),
    });
    this.#guide = buildGuide({
      policy: this.#facts,
      words,
      format: words.locale === locale ? format : undefined,
      region,
      evidence,
      now: new Date(),
      show: shownSections(this.#options),
      headingLevel: this.#options.headingLevel,
      languages: languagePicker(words, deferred.has('languages')),
      deferred,
    });
  }

  /** Whatever fails before the box is there: what the page put inside is seen. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFallback();
      throw error;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#guide ? view(this.#guide, this.#options.layout, this.#options.theme) : nothing;
  }

  protected override update(changed: PropertyValues<this>): void {
    const root = this.shadowRoot;
    const {section: served} = this.#served;
    const spoilt = !served && this.#foreignChanges.found ? this.#drawn : undefined;
    if (spoilt) this.#drawElsewhere();
    const reading = readingIn(this.#fallback);
    super.update(changed);
    if (this.#guide) {
      const first = root?.querySelector('section');
      if (first !== served) this.#drawn = first;
      if (this.#drawn && spoilt) replaceBox(spoilt, this.#drawn);
      if (this.#drawn) this.#served.meet(this.#drawn);
      hideFallback(this.#fallback, reading);
    }
    this.#foreignChanges.forget();
  }

  protected override updated(): void {
    if (!this.#guide) return;
    const {locale, verdict, languages} = this.#guide;
    // Once a reader has picked, attributes no longer tell a list what to show.
    for (const list of this.shadowRoot?.querySelectorAll('select') ?? []) {
      list.value = (list.name === 'region' ? verdict.picker.value : languages?.value) ?? '';
    }
    if (this.#ready) return;
    this.#ready = true;
    emit(this, 'optout-ready', {
      locale,
      region: verdict.picker.value,
      evidence: verdict.evidence,
    });
  }

  readonly #onClick = ({target}: Event): void => {
    if (!this.#isOwn(target)) return;
    const link = target.closest('[part=action]');
    if (link)
      emit(this, 'optout-open', {target: link.className as 'setting' | 'objection' | 'ads'});
    const details = target.closest('summary')?.parentElement as HTMLDetailsElement | null;
    // A click on a summary comes before the change that it makes.
    if (details)
      emit(this, 'optout-toggle', {
        section: details.getAttribute('part') ?? '',
        open: !details.open,
      });
  };

  readonly #onChange = ({target}: Event): void => {
    if (!this.#isOwn(target)) return;
    const {name, value} = target as HTMLSelectElement;
    this.requestUpdate();
    if (name === 'language') {
      this.#pickedLocale = value;
      emit(this, 'optout-language-change', {locale: value});
    } else this.#pickedRegion = value;
    void this.updateComplete.then(() => {
      if (name === 'language') return;
      emit(this, 'optout-region-change', {
        region: value,
        status: this.#guide?.verdict.status ?? 'unknown',
      });
    });
  };

  /** By an attribute that is called as the property; one of its own name goes first. */
  #setAs(property: OptionName, value: string | null): void {
    const {attribute}: OptionRow = options[property];
    if (!attribute) {
      if (value) warnOnce(warningOf(property, value));
    } else if (!this.hasAttribute(attribute)) {
      Object.assign(this, {[property]: value});
    }
  }

  /** In place of what was drawn half. */
  #showFallback(): void {
    if (!this.shadowRoot || this.#ready || this.#served.section) return;
    showFallback(this.#fallback, true);
    this.shadowRoot.replaceChildren(this.#fallback);
    this.#drawElsewhere();
  }

  /** Before another node is another place, where all is drawn anew. */
  #drawElsewhere(): void {
    const place = document.createTextNode('');
    // Whoever has spoilt what was drawn may have taken out the slot, too.
    this.shadowRoot?.prepend(this.#fallback, place);
    this.renderOptions.renderBefore = place;
  }

  /** Events also come from what the page has put into a slot. */
  #isOwn(target: EventTarget | null): target is Element {
    return this.shadowRoot?.contains(target as Node | null) === true;
  }

  async #readPolicy(): Promise<void> {
    const call = ++this.#policyCall;
    let facts = builtInPolicy;
    this.#isReadingPolicy = true;
    if (this.policy || this.policySrc) {
      try {
        facts = await obtainPolicy(this.policy, this.policySrc ?? '', this.policyKey);
      } catch (error) {
        console.error(this.localName, error);
        emit(this, 'optout-error', {code: 'policy'});
      }
    }
    if (call !== this.#policyCall) return;
    this.#isReadingPolicy = false;
    this.#facts = facts;
    this.requestUpdate();
  }
}

/** The options, as `src/options.ts` has them. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- as above
export interface LinkedInAiOptOut extends ElementProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'linkedin-ai-optout': LinkedInAiOptOut;
  }
}
