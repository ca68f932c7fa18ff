package vn.motcua.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.notification.channel.Sender;
import vn.motcua.notification.channel.SmsText;
import vn.motcua.notification.store.MessageStore;
import vn.motcua.notification.store.NewRow;
import vn.motcua.notification.template.Composer;
import vn.motcua.notification.template.Wording;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Takes messages over in the transaction of whoever has news; they are sent after its commit. */
@Component
public class Messages {

  private final Composer composer;
  private final MessageStore store;
  private final QuietHours quietHours;
  private final LegalSettings settings;
  private final Set<Channel> configured;
  private final Clock clock;

  Messages(
      Composer composer,
      MessageStore store,
      QuietHours quietHours,
      LegalSettings settings,
      List<Sender> senders,
      Clock clock) {
    this.composer = composer;
    this.store = store;
    this.quietHours = quietHours;
    this.settings = settings;
    this.configured =
        senders.stream()
            .filter(Sender::isConfigured)
            .map(Sender::channel)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    this.clock = clock;
  }

  /**
   * One row for each way by which the person can be told, written with the commit: in the app under
   * an identity number, a letter to an address, an SMS to a mobile telephone. Worded now, by what
   * the agency says today; whoever cannot be reached is told nothing.
   */
  public void handOver(NewMessage message) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var rows = rows(message, now, today);
    if (rows.isEmpty()) {
      return;
    }
    var path = message.agencyPath();
    store.add(
        message,
        rows,
        link(message),
        now,
        Objects.requireNonNullElseGet(
            message.notAfter(),
            () ->
                from(message, now)
                    .plus(
                        Duration.ofHours(
                            settings.at(NotificationSettings.TRY_HOURS, path, today)))),
        today.plusDays(settings.at(NotificationSettings.KEEP_DAYS, path, today)));
  }

  /** Whether messages leave by that way at all. */
  public boolean goOutBy(Channel channel) {
    return channel == Channel.IN_APP || configured.contains(channel);
  }

  /**
   * What was handed over about the subject and not told yet never will be: it was taken back.
   *
   * @param toldOf beginning of {@link NewMessage#toldOf}
   */
  public void takeBack(SubjectRef subject, String toldOf) {
    store.takeBack(subject, toldOf, clock.instant());
  }

  /**
   * Whether anybody was told so, by whatever way; of reminders, which need not be made anew.
   *
   * @param toldOf beginning of {@link NewMessage#toldOf}, up to a slash
   */
  public boolean isTold(String toldOf) {
    return store.isTold(toldOf);
  }

  private static Instant from(NewMessage message, Instant now) {
    return Objects.requireNonNullElse(message.notBefore(), now);
  }

  private List<NewRow> rows(NewMessage message, Instant now, LocalDate today) {
    var to = message.to();
    var mobile = Mobile.number(to.phone());
    var rows = new ArrayList<NewRow>();
    if (to.identityNumber().isEmpty() && to.email().isEmpty() && mobile.isEmpty()) {
      return rows;
    }
    var from = from(message, now);
    var own = words(message, to.language(), today);
    if (!to.identityNumber().isEmpty()) {
      rows.add(
          new NewRow(
              Channel.IN_APP,
              "",
              to.language(),
              to.language() == Language.VI
                  ? own.title()
                  : words(message, Language.VI, today).title(),
              to.language() == Language.VI ? own.body() : words(message, Language.VI, today).body(),
              to.language() == Language.EN ? own : words(message, Language.EN, today),
              MessageState.SENT,
              null,
              from));
    }
    if (!to.email().isEmpty()) {
      rows.add(leaving(message, Channel.EMAIL, to.email(), letter(message, own, today), from));
    }
    mobile.ifPresent(
        number ->
            rows.add(leaving(message, Channel.SMS, number, brief(message, own, today), from)));
    return rows;
  }

  private NewRow leaving(
      NewMessage message, Channel channel, String address, Wording words, Instant from) {
    var possible = configured.contains(channel);
    return new NewRow(
        channel,
        address,
        message.to().language(),
        words.title(),
        words.body(),
        null,
        possible ? MessageState.WAITING : MessageState.NOT_CONFIGURED,
        possible ? null : WhyNot.NOT_CONFIGURED,
        message.kind().urgent() ? from : quietHours.after(message.agencyPath(), from));
  }

  private Wording letter(NewMessage message, Wording own, LocalDate today) {
    if (message.to().language() == Language.EN
        || !settings.at(NotificationSettings.ENGLISH_TOO, message.agencyPath(), today)) {
      return own;
    }
    var english = words(message, Language.EN, today);
    return new Wording(
        own.title() + " / " + english.title(),
        own.body() + "\n\n– – –\n\n" + english.body(),
        own.brief());
  }

  private Wording brief(NewMessage message, Wording own, LocalDate today) {
    var plain = settings.at(NotificationSettings.SMS_PLAIN, message.agencyPath(), today);
    return new Wording(own.title(), SmsText.fitting(own.brief(), plain), own.brief());
  }

  private Wording words(NewMessage message, Language language, LocalDate today) {
    return composer.compose(
        message.kind(), language, message.agencyPath(), today, message.values());
  }

  /** The one address of our own in it. */
  private static String link(NewMessage message) {
    return message.kind().placeholders().stream()
        .filter(place -> place.type().isLink())
        .map(place -> String.valueOf(message.values().get(place.name())))
        .findFirst()
        .orElse("");
  }
}
