package vn.motcua.dossier.interlinked;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.intake.ChildDossiers;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.interlinked.InterlinkedGroup.Definition;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Takes an interlinked group in: a dossier for the whole, and one for the part that comes first (NĐ
 * 63/2024/NĐ-CP). The others follow when what they need is there.
 */
@UseCase
public class ReceiveGroup {

  private final InterlinkedGroups groups;
  private final ChildDossiers children;
  private final PartStore store;
  private final DossierStore dossiers;
  private final PartDates dates;
  private final Idempotency idempotency;
  private final Clock clock;

  ReceiveGroup(
      InterlinkedGroups groups,
      ChildDossiers children,
      PartStore store,
      DossierStore dossiers,
      PartDates dates,
      Idempotency idempotency,
      Clock clock) {
    this.groups = groups;
    this.children = children;
    this.store = store;
    this.dossiers = dossiers;
    this.dates = dates;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /**
   * Refuses with every finding at once, as the intake of the first part does.
   *
   * @param intake its procedure is the code of the group; its papers are those of the first part
   * @param wanted keys of the optional parts the applicant asks for
   * @param key repeated submits with the same key answer the first one's dossier; null = never
   *     repeated
   * @return the dossier of the whole group
   */
  @Transactional
  public Dossier handle(Actor actor, Intake intake, Set<String> wanted, @Nullable String key) {
    var group =
        groups
            .inForce(intake.procedure(), Vietnam.date(clock.instant()))
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(
                            Finding.of(
                                "procedure",
                                DossierRefusal.UNKNOWN_PROCEDURE,
                                intake.procedure()))));
    if (actor.with(Permission.DOSSIER_RECEIVE).stream()
        .noneMatch(role -> role.limits().include(group.field()))) {
      throw new Refused(
          List.of(Finding.of("procedure", DossierRefusal.OTHER_FIELD, group.field())));
    }
    return idempotency.once(
        actor.accountId(),
        key,
        "group " + intake + " " + wanted.stream().sorted().toList(),
        () -> receive(actor, group, intake, wanted),
        stored -> stored.code().value(),
        code -> dossiers.find(new DossierCode(code)).orElseThrow());
  }

  private Dossier receive(Actor actor, InterlinkedGroup group, Intake intake, Set<String> wanted) {
    var pair =
        children.openGroup(
            actor,
            intake.of(group.anchor()),
            group.code(),
            group.name(),
            group.field(),
            group.limit());
    var now = clock.instant();
    var parts = new ArrayList<Part>();
    for (var definition : group.parts()) {
      if (!definition.optional() || wanted.contains(definition.key())) {
        parts.add(part(definition, parts.size() + 1));
      }
    }
    parts.replaceAll(
        part ->
            part.after() == null
                ? part.running(pair.first().code(), now, dates.due(pair.group(), part, false, now))
                : part);
    store.insert(pair.group().id(), parts);
    return pair.group();
  }

  private static Part part(Definition definition, int number) {
    return new Part(
        definition.key(),
        number,
        definition.name(),
        definition.partner(),
        definition.procedureCode(),
        definition.after(),
        definition.needs(),
        definition.core(),
        definition.limit(),
        definition.verifyLimit(),
        definition.uncounted(),
        PartState.WAITING,
        null,
        "",
        null,
        null,
        false,
        null,
        null,
        "");
  }
}
