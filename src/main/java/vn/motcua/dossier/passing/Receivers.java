package vn.motcua.dossier.passing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Who may take over what lay in somebody's hands. */
@Component
class Receivers {

  private static final List<Permission> WORK =
      List.of(
          Permission.DOSSIER_PROCESS,
          Permission.DOSSIER_RECEIVE,
          Permission.DOSSIER_APPROVE,
          Permission.DOSSIER_ISSUE);

  private final Accounts accounts;

  Receivers(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Colleagues who work on dossiers there, each once. */
  List<Colleague> of(long agencyId, @Nullable Long departmentId, long without) {
    var people = new ArrayList<Colleague>();
    WORK.stream()
        .flatMap(permission -> accounts.whoMay(permission, agencyId, departmentId).stream())
        .filter(person -> person.accountId() != without)
        .filter(person -> people.stream().noneMatch(person::equals))
        .forEach(people::add);
    return people;
  }

  /** Whether the receiver may do with it what the other was to do. */
  static boolean mayTake(Actor receiver, Dossier dossier, long from) {
    var holding = dossier.holding();
    return receiver.agencyId() == holding.agencyId()
        && receiver.accountId() != from
        && needed(dossier, from)
            .allMatch(
                each -> receiver.may(each, holding.agencyPath(), dossier.procedure().field()));
  }

  /** What the one whose desk it was is to do with it: now, and when it comes back. */
  private static Stream<Permission> needed(Dossier dossier, long from) {
    var holding = dossier.holding();
    return Stream.of(
            dossier.isHeldBy(from) ? toHold(dossier.status()) : null,
            is(holding.officerId(), from) && dossier.status() != Status.RECEIVED
                ? Permission.DOSSIER_PROCESS
                : null,
            is(holding.signerId(), from) ? Permission.DOSSIER_APPROVE : null)
        .filter(Objects::nonNull);
  }

  private static @Nullable Permission toHold(Status status) {
    return switch (status) {
      case SUBMITTED, TAKEN_IN, TRANSFERRED, RECEIVED, INTERLINKED -> Permission.DOSSIER_RECEIVE;
      case IN_PROGRESS -> Permission.DOSSIER_PROCESS;
      case AWAITING_SIGNATURE -> Permission.DOSSIER_APPROVE;
      case APPROVED -> Permission.DOSSIER_ISSUE;
      case AWAITING_SUPPLEMENT, FINISHED, RETURNED, REFUSED, WITHDRAWN, STOPPED -> null;
    };
  }

  private static boolean is(@Nullable Long person, long from) {
    return person != null && person == from;
  }
}
