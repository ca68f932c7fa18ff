package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DueWords;
import vn.motcua.dossier.interlinked.CompletionTime;
import vn.motcua.dossier.interlinked.CompletionTime.Given;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.paper.TransferSheets;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Puts the parts of an interlinked group into words: state, holder, due date, numbers, warnings.
 */
@Component
public class PartRows {

  private final DossierStore store;
  private final DueWords dueWords;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final CompletionTime completion;
  private final Clock clock;

  PartRows(
      DossierStore store,
      DueWords dueWords,
      Organisation organisation,
      WorkCalendar calendar,
      LegalSettings settings,
      CompletionTime completion,
      Clock clock) {
    this.store = store;
    this.dueWords = dueWords;
    this.organisation = organisation;
    this.calendar = calendar;
    this.settings = settings;
    this.completion = completion;
    this.clock = clock;
  }

  /**
   * One part on the page of its group.
   *
   * @param url the dossier of our own agency; empty for an agency outside, and before it began
   * @param code its code; of an agency outside our number for it
   * @param outsideNumber its number there; empty when not known
   * @param limit {@code 02 ngày làm việc}; empty = within that of the group
   * @param facts what it needs, what is not counted, since when, the last note
   * @param warning what is late or must be done now; empty when nothing
   * @param stop to be stopped, for the applicant did not complete it in time; null when not, or
   *     when it is not this person's to stop
   * @param sheet where the sheet is printed that goes with it while no connection works; empty when
   *     it goes nowhere now
   * @param states what it may come to, entered by hand; empty when this person enters nothing
   */
  public record Row(
      String key,
      String name,
      String holder,
      String url,
      String code,
      String outsideNumber,
      String limit,
      Due due,
      Status state,
      List<String> facts,
      String warning,
      boolean verifiable,
      boolean verifying,
      @Nullable Stop stop,
      String sheet,
      List<Option> states) {}

  /**
   * A proposal.
   *
   * @param url the form of our own dossier; empty for an agency outside
   * @param reason to be confirmed or written anew
   */
  public record Stop(String url, String reason) {}

  List<Row> of(Actor actor, DossierView view) {
    var group = view.dossier();
    var mayMove =
        Transitions.after(group.status(), Action.MOVE_PART).isPresent()
            && DossierRights.may(actor, group, Action.MOVE_PART);
    var children =
        view.parts().stream()
            .map(Part::child)
            .filter(Objects::nonNull)
            .flatMap(code -> store.find(code).stream())
            .collect(Collectors.toMap(child -> child.code().value(), Function.identity()));
    var names = view.parts().stream().collect(Collectors.toMap(Part::key, Part::name));
    return view.parts().stream()
        .map(part -> row(actor, group, part, child(part, children), names, mayMove))
        .toList();
  }

  /** On the dossier of a part: that the applicant did not complete it in time; else empty. */
  String note(Dossier part) {
    var askedAt = part.timing().pausedAt();
    if (askedAt == null || part.family().parent() == null) {
      return "";
    }
    var given = completion.of(part.agencyId(), part.agencyPath(), askedAt);
    return given.passed() ? completion(given) : "";
  }

  private static @Nullable Dossier child(Part part, Map<String, Dossier> children) {
    return part.child() == null ? null : children.get(part.child().value());
  }

  private Row row(
      Actor actor,
      Dossier group,
      Part part,
      @Nullable Dossier child,
      Map<String, String> names,
      boolean mayMove) {
    var own = child == null ? "" : child.code().value();
    return new Row(
        part.key(),
        part.name(),
        part.isOutside()
            ? part.partner()
            : organisation
                .agency(child == null ? group.agencyId() : child.holding().agencyId())
                .bodyName(),
        own.isEmpty() ? "" : "/desk/dossiers/" + own,
        own.isEmpty() ? group.code() + "/" + part.number() : own,
        part.outsideNumber(),
        part.limit() == null ? "" : words(part.limit()),
        due(group, part, child),
        child == null || part.state() != PartState.RUNNING
            ? state(part.state())
            : DossierPages.status(child),
        facts(part, names),
        warning(group, part, child),
        part.verifyLimit() != null,
        part.verifying(),
        stop(actor, group, part, child, mayMove),
        mayMove && TransferSheets.goes(part)
            ? "/desk/dossiers/" + group.code() + "/parts/" + part.key() + "/sheet.pdf"
            : "",
        mayMove && part.isOutside() ? states(part) : List.of());
  }

  private Due due(Dossier group, Part part, @Nullable Dossier child) {
    var now = clock.instant();
    if (child != null) {
      return dueWords.chip(child, now);
    }
    var dueAt = part.dueAt();
    var endedAt = part.endedAt();
    if (dueAt == null) {
      return Due.unknown();
    }
    if (endedAt != null) {
      return endedAt.isAfter(dueAt) ? Due.doneLate() : Due.doneOnTime();
    }
    return dueWords.running(group.agencyId(), dueAt, dueAt, part.askedAt(), now);
  }

  static Status state(PartState state) {
    var words = t(state.messageKey());
    return switch (state) {
      case WAITING -> new Status(Tone.PLAIN, "clock", words);
      case TO_SEND -> new Status(Tone.SOON, "right", words);
      case SENT -> new Status(Tone.PLAIN, "right", words);
      case ACKNOWLEDGED, RUNNING -> new Status(Tone.PLAIN, "edit", words);
      case AWAITING_SUPPLEMENT -> new Status(Tone.SOON, "pause", words);
      case DONE -> new Status(Tone.OK, "okc", words);
      case REFUSED, STOPPED, BLOCKED -> new Status(Tone.LATE, "xc", words);
    };
  }

  static String words(PartLimit limit) {
    return t("interlinked.limit." + limit.unit(), limit.amount());
  }

  private static List<String> facts(Part part, Map<String, String> names) {
    var facts = new ArrayList<String>();
    if (part.after() != null) {
      facts.add(t("interlinked.needs", part.needs(), names.getOrDefault(part.after(), "")));
    }
    if (part.startedAt() != null && part.isOutside()) {
      facts.add(t("interlinked.sentAt", Show.moment(part.startedAt())));
    }
    if (part.verifyLimit() != null) {
      facts.add(t("interlinked.verify", words(part.verifyLimit())));
    }
    if (!part.uncounted().isEmpty()) {
      facts.add(part.uncounted() + ".");
    }
    if (!part.note().isEmpty()) {
      facts.add(t("interlinked.note", part.note()));
    }
    return facts;
  }

  /** What the law has somebody do by now. */
  private String warning(Dossier group, Part part, @Nullable Dossier child) {
    if (part.askedAt() != null) {
      return completion(completion.of(group.agencyId(), group.agencyPath(), part.askedAt()));
    }
    if (child != null && child.timing().receivedAt() == null && !child.status().isFinal()) {
      var submittedAt = child.timing().submittedAt();
      var hours =
          settings.at(DossierSettings.GROUP_NOTICE, group.agencyPath(), Vietnam.date(submittedAt));
      return t(
          "interlinked.warning.notice",
          hours,
          Show.moment(submittedAt.plus(Duration.ofHours(hours))));
    }
    return switch (part.state()) {
      case TO_SEND -> t("interlinked.warning.send");
      case SENT -> unacknowledged(group, Objects.requireNonNull(part.startedAt()));
      default -> "";
    };
  }

  private String unacknowledged(Dossier group, Instant sentAt) {
    var hours =
        settings.at(DossierSettings.GROUP_ACKNOWLEDGE, group.agencyPath(), Vietnam.date(sentAt));
    var passed = calendar.between(group.agencyId(), sentAt, clock.instant()).minutes();
    return passed > hours * 60L ? t("interlinked.warning.acknowledge", hours) : "";
  }

  private static String completion(Given given) {
    return t(
        given.passed() ? "interlinked.warning.stop" : "interlinked.warning.complete",
        given.days(),
        Vietnam.show(given.last()));
  }

  private @Nullable Stop stop(
      Actor actor, Dossier group, Part part, @Nullable Dossier child, boolean mayMove) {
    if (part.askedAt() == null) {
      return null;
    }
    var given = completion.of(group.agencyId(), group.agencyPath(), part.askedAt());
    if (!given.passed()) {
      return null;
    }
    if (child != null) {
      return DossierRights.may(actor, child, Action.STOP)
          ? new Stop("/desk/dossiers/" + child.code() + "/stop", "")
          : null;
    }
    return mayMove ? new Stop("", reason(given)) : null;
  }

  /** Why a part is stopped which the applicant did not complete, as it goes on the notice. */
  static String reason(Given given) {
    return t(
        "interlinked.stop.reason",
        given.days(),
        Vietnam.show(given.from()),
        Vietnam.show(given.last()),
        given.ground());
  }

  private static List<Option> states(Part part) {
    return part.state().enteredNext().stream()
        .map(state -> new Option(state.name(), t("interlinked.enter." + state)))
        .toList();
  }
}
