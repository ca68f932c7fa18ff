package vn.motcua.notification.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.NotificationSettings;
import vn.motcua.notification.Placeholder;
import vn.motcua.notification.channel.SmsText;
import vn.motcua.notification.template.ChangeWording;
import vn.motcua.notification.template.Composer;
import vn.motcua.notification.template.Edition;
import vn.motcua.notification.template.Wording;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Puts the wordings of messages on the screen, as shipped and as the agency has them. */
@Component
class WordingPages {

  static final String PATH = LogPages.PATH + "/templates";

  private final ChangeWording wordings;
  private final Composer composer;
  private final LegalSettings settings;
  private final Clock clock;

  WordingPages(ChangeWording wordings, Composer composer, LegalSettings settings, Clock clock) {
    this.wordings = wordings;
    this.composer = composer;
    this.settings = settings;
    this.clock = clock;
  }

  MessageKind kind(Actor actor, String key) {
    return wordings.kinds(actor).stream()
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotVisible("kind of message " + key));
  }

  WordingsPage all(Actor actor) {
    return new WordingsPage(
        List.of(log()),
        wordings.kinds(actor).stream()
            .map(
                kind ->
                    new WordingsPage.Row(
                        url(kind),
                        t(kind.messageKey()),
                        wordings.inForce(actor, kind, Language.VI).title(),
                        own(actor, kind)))
            .toList());
  }

  /** Begins with what is in force. */
  WordingPage one(Actor actor, MessageKind kind, Language language) {
    var form = WordingForm.of(language, wordings.inForce(actor, kind, language));
    return page(actor, kind, form, false, Problems.NONE);
  }

  WordingPage page(
      Actor actor, MessageKind kind, WordingForm form, boolean preview, Problems problems) {
    var language = form.inLanguage();
    var shown = preview ? composer.compose(form.wording(), kind, language, kind.examples()) : null;
    var brief = shown == null ? "" : SmsText.fitting(shown.brief(), isPlain(actor));
    return new WordingPage(
        List.of(log(), new Option(PATH, t("message.wordings"))),
        url(kind),
        t(kind.messageKey()),
        Arrays.stream(Language.values())
            .map(
                each ->
                    new Tab(
                        t("message.language." + each),
                        null,
                        url(kind) + "?language=" + each,
                        each == language))
            .toList(),
        form,
        kind.placeholders().stream().map(WordingPages::place).toList(),
        wordings.editions(actor, kind).stream().map(WordingPages::row).toList(),
        shown == null ? null : new Wording(shown.title(), shown.body(), brief),
        shown == null ? "" : t("message.parts", SmsText.parts(brief)),
        problems);
  }

  private boolean isPlain(Actor actor) {
    return settings.at(
        NotificationSettings.SMS_PLAIN, actor.agencyPath(), Vietnam.date(clock.instant()));
  }

  private String own(Actor actor, MessageKind kind) {
    return wordings.editions(actor, kind).stream()
        .filter(edition -> !edition.isWithdrawn())
        .findFirst()
        .map(edition -> t("message.own.since", Vietnam.show(edition.validFrom())))
        .orElseGet(() -> t("message.own.none"));
  }

  private static Option place(Placeholder place) {
    var words = t("message.place." + place.name());
    return new Option(
        place.written(), place.required() ? t("message.place.mandatory", words) : words);
  }

  private static WordingPage.Row row(Edition edition) {
    var by =
        t(
            "message.edition.by",
            t("message.language." + edition.language()),
            edition.enteredBy(),
            Show.moment(edition.enteredAt()));
    var withdrawnBy = edition.withdrawnBy();
    return new WordingPage.Row(
        edition.id(),
        Vietnam.show(edition.validFrom()),
        withdrawnBy == null ? by : by + ". " + t("message.edition.withdrawn", withdrawnBy),
        edition.wording().title(),
        withdrawnBy == null);
  }

  private static Option log() {
    return new Option(LogPages.PATH, t("message.title"));
  }

  static String url(MessageKind kind) {
    return PATH + "/" + kind.key();
  }
}
