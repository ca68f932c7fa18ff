package vn.motcua.desk.audit;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.audit.AuditEntry;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** What entries are about: asked for by the name people know, shown so, opened where it lives. */
@Component
class AuditSubjects {

  private static final List<String> TYPES =
      List.of(
          "dossier",
          "petition",
          "account",
          "agency",
          "catalogue",
          "process",
          "setting",
          "calendar",
          "due-dates",
          "succession",
          "sign-in");

  private final Accounts accounts;
  private final Organisation organisation;
  private final EntryWords words;
  private final Clock clock;

  AuditSubjects(Accounts accounts, Organisation organisation, EntryWords words, Clock clock) {
    this.accounts = accounts;
    this.organisation = organisation;
    this.words = words;
    this.clock = clock;
  }

  List<Option> types() {
    return TYPES.stream().map(type -> new Option(type, t("audit.subject." + type))).toList();
  }

  /** The subject as the trail names it; accounts go by number there, agencies too. */
  SubjectRef asked(String type, String typed) {
    return switch (type) {
      case "account" ->
          new SubjectRef(
              type, accounts.actor(typed).map(Actor::accountId).map(String::valueOf).orElse(typed));
      case "agency" ->
          new SubjectRef(
              type,
              organisation
                  .find(typed, Vietnam.date(clock.instant()))
                  .map(Agency::id)
                  .map(String::valueOf)
                  .orElse(typed));
      case "dossier", "petition" -> new SubjectRef(type, typed.toUpperCase(Vietnam.LOCALE));
      default -> new SubjectRef(type, typed);
    };
  }

  /** The people who did what is shown, and those it was done to, by account. */
  Map<Long, Colleague> people(List<AuditEntry> entries) {
    Collection<Long> ids =
        entries.stream()
            .flatMap(
                entry ->
                    entry.subject().type().equals("account") && isNumber(entry.subject().id())
                        ? List.of(entry.accountId(), Long.valueOf(entry.subject().id())).stream()
                        : List.of(entry.accountId()).stream())
            .collect(Collectors.toSet());
    return accounts.colleagues(ids);
  }

  /** {@code Hồ sơ H50.101-261123-0001}, {@code Tài khoản Trần Thị Bình}. */
  String show(SubjectRef subject, Map<Long, Colleague> people) {
    return words.subjectType(subject.type()) + " " + name(subject, people);
  }

  private String name(SubjectRef subject, Map<Long, Colleague> people) {
    if (!isNumber(subject.id())) {
      return subject.id();
    }
    var id = Long.parseLong(subject.id());
    return switch (subject.type()) {
      case "account" -> people.containsKey(id) ? people.get(id).fullName() : subject.id();
      case "agency" -> organisation.existing(id).map(Agency::name).orElse(subject.id());
      default -> subject.id();
    };
  }

  /** Where the subject is opened; null when it has no page or not one for this person. */
  @Nullable String url(Actor actor, SubjectRef subject) {
    return switch (subject.type()) {
      case "dossier" -> page(actor, Permission.DOSSIER_READ, "/desk/dossiers/{id}", subject);
      case "petition" -> page(actor, Permission.PETITION_READ, "/desk/petitions/{id}", subject);
      case "account" -> page(actor, Permission.ACCOUNT_MANAGE, "/desk/accounts/{id}", subject);
      case "role-template" ->
          page(actor, Permission.ACCOUNT_MANAGE, "/desk/role-templates/{id}", subject);
      case "agency" -> page(actor, null, "/desk/organisation/{id}", subject);
      case "catalogue" -> page(actor, null, "/desk/procedures", subject);
      case "process" -> page(actor, null, "/desk/processes/{id}", subject);
      case "form" -> page(actor, null, "/desk/forms", subject);
      case "setting" -> page(actor, Permission.SETTING_READ, "/desk/settings", subject);
      case "calendar" -> page(actor, Permission.CALENDAR_READ, "/desk/calendar", subject);
      case "succession" ->
          page(actor, Permission.ORGANISATION_MANAGE, "/desk/succession/passings/{id}", subject);
      case "due-dates" ->
          page(actor, Permission.DOSSIER_RECOMPUTE, "/desk/due-dates/{id}", subject);
      default -> null;
    };
  }

  private static @Nullable String page(
      Actor actor, @Nullable Permission needed, String path, SubjectRef subject) {
    return needed != null && !actor.mayAnywhere(needed)
        ? null
        : UriComponentsBuilder.fromPath(path)
            .encode()
            .buildAndExpand(Map.of("id", subject.id()))
            .toUriString();
  }

  private static boolean isNumber(String id) {
    return id.matches("[0-9]{1,18}");
  }
}
