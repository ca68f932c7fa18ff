package vn.motcua.result.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.store.ResultQueries.Part;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;

/** The register of issued results. */
@Controller
class RegisterController {

  private static final int LONGEST_SEARCH = 100;

  private final RegisterPages pages;
  private final Organisation organisation;
  private final SealedWords sealed;

  RegisterController(RegisterPages pages, Organisation organisation, SealedWords sealed) {
    this.pages = pages;
    this.organisation = organisation;
    this.sealed = sealed;
  }

  /** What part of which register; nothing = the newest of the own agency. */
  record Asked(
      @Nullable Long agency,
      @Nullable String kind,
      @Nullable String state,
      @Nullable String from,
      @Nullable String to,
      @Nullable String words,
      @Nullable Long before) {}

  @GetMapping(ResultPages.PATH)
  ModelAndView show(Actor actor, Asked asked) {
    var part = part(actor, asked, sealed.open(actor.accountId(), asked.words()));
    return new ModelAndView("result/register", "page", pages.page(actor, part));
  }

  /** The words of a search come by POST: what finds a person is not for addresses. */
  @PostMapping(ResultPages.PATH + "/search")
  String search(Actor actor, Asked asked, @RequestParam(defaultValue = "") String q) {
    var clean = Text.clean(q);
    var text = clean.substring(0, Math.min(clean.length(), LONGEST_SEARCH));
    return "redirect:" + pages.address(actor, part(actor, asked, text));
  }

  private Part part(Actor actor, Asked asked, String text) {
    actor.require(Permission.REGISTER_READ, agency(actor, asked).path());
    return new Part(
        agency(actor, asked).id(),
        ResultKind.ofSlug(asked.kind() == null ? "" : asked.kind()).orElse(null),
        Arrays.stream(ResultState.values())
            .filter(state -> state.name().equals(asked.state()))
            .findFirst()
            .orElse(null),
        day(asked.from()),
        day(asked.to()),
        text.isEmpty() ? null : text,
        asked.before() == null ? Long.MAX_VALUE : asked.before());
  }

  private Agency agency(Actor actor, Asked asked) {
    var id = asked.agency() == null ? actor.agencyId() : asked.agency();
    return organisation.existing(id).orElseThrow(() -> new NotVisible("agency " + id));
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    return TypedDate.read(typed).orElse(null);
  }
}
