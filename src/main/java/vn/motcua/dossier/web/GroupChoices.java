package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.interlinked.InterlinkedGroup;
import vn.motcua.dossier.interlinked.InterlinkedGroup.Definition;
import vn.motcua.dossier.interlinked.InterlinkedGroups;
import vn.motcua.dossier.web.IntakePage.Found;
import vn.motcua.dossier.web.IntakePage.GroupPart;
import vn.motcua.shared.Vietnam;

/** The interlinked groups at the counter: found like a procedure, with their parts to choose. */
@Component
class GroupChoices {

  private final InterlinkedGroups groups;
  private final Clock clock;

  GroupChoices(InterlinkedGroups groups, Clock clock) {
    this.groups = groups;
    this.clock = clock;
  }

  List<Found> find(String text) {
    return groups.search(text, Vietnam.date(clock.instant())).stream()
        .map(group -> new Found(group.code(), group.name(), limit(group)))
        .toList();
  }

  /** Whether the words ask for a group rather than a procedure. */
  boolean isNamed(String text) {
    return groups.isNamed(text);
  }

  @Nullable InterlinkedGroup chosen(IntakeForm form) {
    return groups.inForce(form.procedure(), Vietnam.date(clock.instant())).orElse(null);
  }

  static String limit(InterlinkedGroup group) {
    return group.limit() == null ? t("interlinked.each") : PartRows.words(group.limit());
  }

  static List<GroupPart> parts(InterlinkedGroup group, IntakeForm form) {
    return group.parts().stream()
        .map(
            part ->
                new GroupPart(
                    part.key(),
                    part.name(),
                    words(part),
                    part.optional(),
                    !part.optional() || form.wanted().contains(part.key())))
        .toList();
  }

  private static String words(Definition part) {
    var agency = part.partner().isEmpty() ? t("intake.competent.own") : part.partner();
    return part.limit() == null ? agency : agency + ", " + PartRows.words(part.limit());
  }
}
