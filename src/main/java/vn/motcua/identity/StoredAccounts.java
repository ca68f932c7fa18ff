package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountQueries.AccountRow;
import vn.motcua.identity.ColleagueQueries.Wanted;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/** Accounts as they are in the database now. */
@Component
class StoredAccounts implements Accounts {

  private static final List<Role> SIGNING =
      Arrays.stream(Role.values()).filter(role -> role.grants(Permission.DOSSIER_APPROVE)).toList();

  private static final String EVERYBODY = "";

  private final AccountQueries queries;
  private final ColleagueQueries colleagues;
  private final DelegationStore delegations;
  private final Organisation organisation;
  private final Clock clock;

  StoredAccounts(
      AccountQueries queries,
      ColleagueQueries colleagues,
      DelegationStore delegations,
      Organisation organisation,
      Clock clock) {
    this.queries = queries;
    this.colleagues = colleagues;
    this.delegations = delegations;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> actor(String username) {
    return queries.active(Usernames.normalise(username)).map(this::actor);
  }

  @Override
  public Optional<Actor> actor(long accountId) {
    return queries.active(accountId).map(this::actor);
  }

  /** As of today: at the agency seconded to, in the place of those absent. */
  Actor actor(AccountRow account) {
    var agency = organisation.agency(account.worksAt());
    var own = account.keepsHome() ? own(account.id()) : Stream.<Grant>empty();
    var there =
        Stream.ofNullable(account.secondedRole())
            .map(role -> new Grant(Role.valueOf(role), agency.path()));
    var forOthers = forOthers(account.id());
    return new Actor(
        account.id(),
        account.username(),
        account.fullName(),
        agency.id(),
        agency.path(),
        account.worksIn(),
        Stream.of(own, there, forOthers).flatMap(Function.identity()).distinct().toList(),
        queries.standsInFor(account.id(), today()));
  }

  private Stream<Grant> own(long accountId) {
    return queries.grants(accountId, today()).stream()
        .map(
            grant ->
                new Grant(
                    grant.role(), organisation.agency(grant.agencyId()).path(), grant.limits()));
  }

  /** What the account may sign by the authority of leaders. */
  private Stream<Grant> forOthers(long accountId) {
    return delegations.held(accountId, SIGNING, today()).stream()
        .map(
            held ->
                new Grant(
                    held.role(),
                    organisation.agency(held.agencyId()).path(),
                    held.limits(),
                    held.actingFor()));
  }

  @Override
  public List<Colleague> whoMay(Permission permission, long agencyId, @Nullable Long departmentId) {
    return may(Set.of(permission), agencyId, departmentId, null, EVERYBODY);
  }

  @Override
  public List<Colleague> whoMayAny(Set<Permission> permissions, long agencyId) {
    return may(permissions, agencyId, null, null, EVERYBODY);
  }

  @Override
  public List<Colleague> whoMay(
      Permission permission, long agencyId, @Nullable Long departmentId, String field) {
    return may(Set.of(permission), agencyId, departmentId, field, EVERYBODY);
  }

  @Override
  public Optional<Colleague> oneWhoMay(
      Permission permission, long agencyId, String field, String person) {
    return person.isEmpty()
        ? Optional.empty()
        : may(Set.of(permission), agencyId, null, field, Usernames.normalise(person)).stream()
            .findFirst();
  }

  @Override
  public List<Colleague> signers(long agencyId, String field) {
    return signing(agencyId, field, EVERYBODY);
  }

  @Override
  public Optional<Colleague> signer(long agencyId, String field, String person) {
    return person.isEmpty()
        ? Optional.empty()
        : signing(agencyId, field, Usernames.normalise(person)).stream().findFirst();
  }

  private List<Colleague> signing(long agencyId, String field, String person) {
    var scopes = agenciesOf(organisation.agency(agencyId).path());
    return colleagues.signers(
        new Wanted(Set.of(Permission.DOSSIER_APPROVE), SIGNING, scopes, field, person), agencyId);
  }

  private List<Colleague> may(
      Set<Permission> permissions,
      long agencyId,
      @Nullable Long departmentId,
      @Nullable String field,
      String person) {
    var roles =
        Arrays.stream(Role.values())
            .filter(role -> permissions.stream().anyMatch(role::grants))
            .toList();
    var scopes = agenciesOf(organisation.agency(agencyId).path());
    return roles.isEmpty()
        ? List.of()
        : colleagues.whoMay(
            new Wanted(permissions, roles, scopes, field, person), agencyId, departmentId);
  }

  @Override
  public Map<Long, Colleague> colleagues(Collection<Long> accountIds) {
    return accountIds.isEmpty()
        ? Map.of()
        : colleagues.colleagues(accountIds).stream()
            .collect(Collectors.toMap(Colleague::accountId, Function.identity()));
  }

  /** The ids along a hierarchy path, {@code /1/20/}. */
  private static List<Long> agenciesOf(String path) {
    return Arrays.stream(path.split("/", -1))
        .filter(part -> !part.isEmpty())
        .map(Long::valueOf)
        .toList();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
