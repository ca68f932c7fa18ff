package vn.motcua.history.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.history.ClosePastDossier.Said;
import vn.motcua.history.PastDossiers;
import vn.motcua.history.PastView;
import vn.motcua.history.model.PastOutcome;
import vn.motcua.history.web.PastImportPage.Fact;
import vn.motcua.history.web.PastPage.Closing;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Masks;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/** Draws past dossiers. */
@Component
class PastPages {

  /** To speak of days where the length of that agency's day then is not known. */
  private static final int MINUTES_PER_DAY = 480;

  private final PastDossiers pasts;
  private final Organisation organisation;

  PastPages(PastDossiers pasts, Organisation organisation) {
    this.pasts = pasts;
    this.organisation = organisation;
  }

  PastPage page(Actor actor, PastView past, boolean revealed, Said typed, Problems problems) {
    return new PastPage(
        past.code(),
        past.procedureName().isEmpty() ? past.field() : past.procedureName(),
        PastDossiers.url(past.code()),
        marks(past),
        applicant(past, revealed),
        !revealed && hasNumbers(past),
        content(past),
        handling(past),
        origin(past),
        past.ending() == null && pasts.may(actor, Permission.HISTORY_IMPORT, past)
            ? closing(typed)
            : null,
        problems);
  }

  private static List<Status> marks(PastView past) {
    var ending = past.ending();
    if (ending == null) {
      return List.of(new Status(Tone.SOON, "clock", t("history.past.inHand")));
    }
    var outcome = ending.outcome();
    var timeliness = ending.timeliness();
    return List.of(
        new Status(
            outcome == PastOutcome.RESULT ? Tone.OK : Tone.PLAIN,
            outcome == PastOutcome.RESULT ? "okc" : "info",
            t("history.outcome." + outcome)),
        new Status(
            timeliness == Timeliness.OVERDUE ? Tone.LATE : Tone.PLAIN,
            timeliness == Timeliness.OVERDUE ? "late" : "clock",
            t("history.timeliness." + timeliness)));
  }

  private static boolean hasNumbers(PastView past) {
    var person = past.applicant();
    return !(person.identityNumber() + person.phone() + person.address()).isEmpty();
  }

  private static List<Fact> applicant(PastView past, boolean revealed) {
    var person = past.applicant();
    var facts = new ArrayList<Fact>();
    add(facts, "name", person.name());
    add(facts, "identity", shown(person.identityNumber(), revealed, Masks::identity));
    add(facts, "phone", shown(person.phone(), revealed, Masks::phone));
    add(facts, "address", shown(person.address(), revealed, Masks::address));
    return facts;
  }

  private static String shown(String value, boolean revealed, UnaryOperator<String> mask) {
    return revealed || value.isEmpty() ? value : mask.apply(value);
  }

  private List<Fact> content(PastView past) {
    var facts = new ArrayList<Fact>();
    add(facts, "agency", organisation.agency(past.agencyId()).name());
    add(facts, "procedure", past.procedureCode());
    add(facts, "field", past.field());
    add(facts, "channel", t("history.channel." + past.channel()));
    if (past.onlineLevel() != null) {
      add(facts, "onlineLevel", t("history.onlineLevel." + past.onlineLevel()));
    }
    if (past.nonTerritorial()) {
      add(facts, "nonTerritorial", t("history.yes"));
    }
    return facts;
  }

  private static List<Fact> handling(PastView past) {
    var facts = new ArrayList<Fact>();
    add(facts, "received", moment(past.receivedAt()));
    var limit = past.limit();
    if (limit != null) {
      add(facts, "limit", Show.limit(limit));
    }
    add(facts, "due", past.dueAt() == null ? t("history.past.undated") : moment(past.dueAt()));
    var ending = past.ending();
    if (ending != null) {
      add(facts, "closed", moment(ending.closedAt()));
      add(facts, "worked", Show.workingTime(ending.minutes(), MINUTES_PER_DAY));
      add(facts, "returned", moment(ending.returnedAt()));
    }
    var care = past.care();
    if (care.supplements() > 0) {
      add(facts, "supplements", Show.number(care.supplements()));
    }
    if (care.apologised()) {
      add(facts, "apologised", t("history.yes"));
    }
    add(facts, "cause", care.cause() == null ? "" : t("history.cause." + care.cause()));
    add(facts, "payment", care.payment() == null ? "" : t("history.payment." + care.payment()));
    if (care.satisfied() != null) {
      add(facts, "satisfied", t(care.satisfied() ? "history.yes" : "history.no"));
    }
    add(facts, "officer", past.officer());
    return facts;
  }

  private static List<Fact> origin(PastView past) {
    var source = past.source();
    var facts = new ArrayList<Fact>();
    add(facts, "file", source.file());
    add(facts, "line", Show.number(source.line()));
    add(facts, "broughtBy", t("history.byAt", source.by(), Vietnam.show(source.at())));
    var ending = past.ending();
    var closing = ending == null ? null : ending.closing();
    if (closing != null) {
      add(facts, "closedBy", t("history.byAt", closing.by(), Vietnam.show(closing.at())));
      add(facts, "note", closing.note());
    }
    return facts;
  }

  private static Closing closing(Said typed) {
    return new Closing(
        typed.on(),
        typed.time(),
        typed.outcome(),
        typed.note(),
        Arrays.stream(PastOutcome.values())
            .map(outcome -> new Option(outcome.name(), t("history.outcome." + outcome)))
            .toList());
  }

  /** A day alone when only the day is known. */
  private static String moment(@Nullable Instant at) {
    if (at == null) {
      return "";
    }
    var local = Vietnam.dateTime(at);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? Vietnam.show(local.toLocalDate())
        : Vietnam.show(at);
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(t("history.past." + name), value));
    }
  }
}
