package vn.motcua.desk.language;

import static vn.motcua.platform.web.Words.t;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.language.AddedLanguage;
import vn.motcua.platform.web.language.Languages;
import vn.motcua.platform.web.language.PageLanguage;
import vn.motcua.platform.web.language.WordFault;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** How the added languages are: for whoever words what citizens read. */
@Controller
class LanguagesController {

  private final Languages languages;
  private final Path folder;

  LanguagesController(Languages languages, @Value("${motcua.messages}") Path folder) {
    this.languages = languages;
    this.folder = folder;
  }

  @GetMapping("/desk/languages")
  ModelAndView show(Actor actor) {
    if (!actor.mayAnywhere(Permission.MESSAGE_MANAGE)) {
      throw new Denied(Permission.MESSAGE_MANAGE);
    }
    var page =
        new LanguagesPage(
            languages.shipped().stream().map(PageLanguage::name).toList(),
            folder.toAbsolutePath().normalize().toString(),
            languages.added().stream().map(this::added).toList(),
            faults(languages.strays()));
    return new ModelAndView("desk/languages", "page", page);
  }

  private LanguagesPage.Added added(AddedLanguage language) {
    return new LanguagesPage.Added(
        language.tag(),
        language.name(),
        t("languages.words", Show.number(language.words().size()), Show.number(languages.size())),
        String.join(", ", language.files()),
        language.isOffered(),
        faults(language.faults()));
  }

  private static List<LanguagesPage.Fault> faults(List<WordFault> faults) {
    return faults.stream()
        .map(
            fault ->
                new LanguagesPage.Fault(
                    fault.file(), fault.key(), t("languages.fault." + fault.kind())))
        .toList();
  }
}
