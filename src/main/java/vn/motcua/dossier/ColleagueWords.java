package vn.motcua.dossier;

import static vn.motcua.platform.web.Words.t;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Absence;
import vn.motcua.identity.Absences;
import vn.motcua.identity.Colleague;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Vietnam;

/**
 * Colleagues to choose from; whoever is away stands last and says so, so that nobody gives work to
 * an absent person unwarned.
 */
@Component
public class ColleagueWords {

  private final Absences absences;

  ColleagueWords(Absences absences) {
    this.absences = absences;
  }

  public List<Option> options(List<Colleague> colleagues) {
    var away = absences.today(colleagues.stream().map(Colleague::accountId).toList());
    return colleagues.stream()
        .sorted(Comparator.comparing(each -> away.containsKey(each.accountId())))
        .map(each -> new Option(Long.toString(each.accountId()), words(each, away)))
        .toList();
  }

  private static String words(Colleague colleague, Map<Long, Absence> away) {
    var name = t("organisation.person", colleague.fullName(), colleague.position());
    var absence = away.get(colleague.accountId());
    if (absence == null) {
      return name;
    }
    var substitute = absence.substituteName();
    return substitute == null
        ? t("absence.away", name, Vietnam.show(absence.to()))
        : t("absence.away.substitute", name, Vietnam.show(absence.to()), substitute);
  }
}
