package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Limits;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Templates of roles for positions: the province defines them, its agencies assign them. Another
 * set of roles changes the rights of everybody who holds the template, after a look at whom.
 */
@Component
public class RoleTemplates {

  private static final int LONGEST_NAME = 120;
  private static final int FIRST = 100;

  /** The positions of a commune and what each does, for a province that has none yet. */
  private static final Map<String, Set<Role>> USUAL = usual();

  private final TemplateStore store;
  private final GrantChecks checks;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  RoleTemplates(
      TemplateStore store,
      GrantChecks checks,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.checks = checks;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  private static Map<String, Set<Role>> usual() {
    var usual = new LinkedHashMap<String, Set<Role>>();
    usual.put("Công chức một cửa cấp xã", EnumSet.of(Role.RECEPTION, Role.RETURNING));
    usual.put("Chuyên viên phòng chuyên môn", EnumSet.of(Role.OFFICER));
    usual.put("Trưởng phòng", EnumSet.of(Role.UNIT_HEAD));
    usual.put("Chủ tịch, Phó Chủ tịch", EnumSet.of(Role.LEADER));
    usual.put("Văn thư", EnumSet.of(Role.CLERK));
    usual.put("Quản trị của cơ quan", EnumSet.of(Role.ADMINISTRATOR));
    return usual;
  }

  /** The templates of the actor's province, in the order they were defined. */
  public List<RoleTemplate> all(Actor actor) {
    if (!actor.mayAnywhere(Permission.ACCOUNT_MANAGE)) {
      throw new Denied(Permission.ACCOUNT_MANAGE);
    }
    return store.ofProvince(province(actor), today());
  }

  public RoleTemplate get(Actor actor, long id) {
    return all(actor).stream()
        .filter(template -> template.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotVisible("role template " + id));
  }

  /** Whether this person defines templates: who manages accounts over the whole province. */
  public boolean mayDefine(Actor actor) {
    return actor.may(Permission.ACCOUNT_MANAGE, "/" + province(actor) + "/");
  }

  /** Whether the province lacks one of the usual templates. */
  public boolean lacksUsual(Actor actor) {
    var names = all(actor).stream().map(RoleTemplate::name).toList();
    return !names.containsAll(USUAL.keySet());
  }

  /**
   * Refused without a name or a role, with limits the roles cannot have, and when the province has
   * a template of that name.
   *
   * @param limits fields and kinds of work, for those of the roles that work on dossiers
   */
  @Transactional
  public long define(Actor actor, String typedName, Set<Role> roles, Limits limits) {
    requireDefine(actor);
    var name = Text.clean(typedName);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Refused(List.of(Finding.of("name", IdentityRefusal.TEMPLATE_NAME, LONGEST_NAME)));
    }
    requireRoles(roles, limits);
    var id =
        store
            .add(province(actor), name, roles, limits)
            .orElseThrow(
                () -> new Refused(List.of(Finding.of("name", IdentityRefusal.TEMPLATE_EXISTS))));
    var details = GrantChecks.words(limits);
    details.put("roles", words(roles));
    record(actor, id, "role-template-defined", details);
    return id;
  }

  /** Defines the usual ones that the province does not have yet. */
  @Transactional
  public void defineUsual(Actor actor) {
    requireDefine(actor);
    USUAL.forEach(
        (name, roles) ->
            store
                .add(province(actor), name, roles, Limits.NONE)
                .ifPresent(
                    id ->
                        record(actor, id, "role-template-defined", Map.of("roles", words(roles)))));
  }

  /**
   * Who would have other rights, and which, if the template had these roles within these limits;
   * changes nothing. Refused when somebody holds it for other fields only: without limit they would
   * be left with no field, or with all.
   */
  public TemplateChange preview(Actor actor, long id, Set<Role> roles, Limits limits) {
    requireDefine(actor);
    requireRoles(roles, limits);
    if (!limits.fields().isEmpty()) {
      var without = store.leftWithout(id, limits.fields(), today());
      if (without > 0) {
        throw new Refused(
            List.of(Finding.of("fields", IdentityRefusal.TEMPLATE_LEAVES_NOTHING, without)));
      }
    }
    var template = get(actor, id);
    var counted = store.counted(id, today());
    return new TemplateChange(
        without(roles, template.roles()),
        without(template.roles(), roles),
        template.limits(),
        limits,
        counted.accounts(),
        counted.agencies(),
        store.holders(id, today(), FIRST));
  }

  /**
   * Gives the template these roles within these limits, and everybody who holds it. Refused when it
   * would change the actor's own rights.
   */
  @Transactional
  public void change(Actor actor, long id, long seenVersion, Set<Role> roles, Limits limits) {
    var change = preview(actor, id, roles, limits);
    if (change.isNone()) {
      return;
    }
    var holders = store.holders(id, today(), null);
    if (holders.stream().anyMatch(each -> each.accountId() == actor.accountId())) {
      throw new Refused(IdentityRefusal.OWN_ACCOUNT);
    }
    store.change(id, seenVersion, roles, limits);
    store.take(id, change.lost(), clock.instant());
    if (change.isOtherwiseLimited()) {
      store.limit(id, limitable(without(roles, change.gained())), limits);
    }
    store.give(id, change.gained(), limits, today());
    store.grow(id);
    var details = GrantChecks.words(limits);
    details.put("template", id);
    details.put("gained", words(change.gained()));
    details.put("lost", words(change.lost()));
    record(actor, id, "role-template-changed", details);
    for (var holder : holders) {
      audit.append(
          actor,
          new SubjectRef("account", Long.toString(holder.accountId())),
          "roles-changed-by-template",
          details);
    }
  }

  /** For {@link Administration}: gives the roles of a template to an account. */
  void assign(Actor actor, long account, long template, NewGrant place) {
    var assigned = get(actor, template);
    if (store.isAssigned(template, account, place.agencyId(), today())) {
      throw new Refused(List.of(Finding.of("template", IdentityRefusal.ROLE_ALREADY_HELD)));
    }
    var fields = assigned.limits().fields();
    if (!fields.isEmpty() && !fields.containsAll(place.limits().fields())) {
      throw new Refused(List.of(Finding.of("fields", IdentityRefusal.FIELDS_NOT_OF_TEMPLATE)));
    }
    store.assign(assigned, account, place);
    var details = new HashMap<String, Object>(GrantChecks.details(place));
    details.remove("role");
    details.put("template", template);
    details.put("roles", words(assigned.roles()));
    var narrowed = place.limits().fields();
    details.putAll(
        GrantChecks.words(
            new Limits(
                narrowed.isEmpty() ? fields : narrowed, assigned.limits().works(), Set.of())));
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(account)),
        "roles-given-by-template",
        details);
  }

  /** For {@link Administration}: whoever has none of its roles any more holds no template. */
  void revoked(long account) {
    store.endEmpty(account, clock.instant());
  }

  private long province(Actor actor) {
    return Long.parseLong(actor.agencyPath().substring(1, actor.agencyPath().indexOf('/', 1)));
  }

  private void requireDefine(Actor actor) {
    actor.require(Permission.ACCOUNT_MANAGE, organisation.agency(province(actor)).path());
  }

  private void requireRoles(Set<Role> roles, Limits limits) {
    if (roles.isEmpty()) {
      throw new Refused(List.of(Finding.of("roles", IdentityRefusal.ROLE_UNKNOWN)));
    }
    checks.check(roles, limits);
  }

  private static Set<Role> limitable(Set<Role> roles) {
    return roles.stream().filter(Role::isLimitable).collect(Collectors.toSet());
  }

  private static Set<Role> without(Set<Role> some, Set<Role> others) {
    return some.stream().filter(role -> !others.contains(role)).collect(Collectors.toSet());
  }

  private static String words(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
  }

  private void record(Actor actor, long id, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("role-template", Long.toString(id)), action, details);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
