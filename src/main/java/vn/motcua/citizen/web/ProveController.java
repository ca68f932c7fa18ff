package vn.motcua.citizen.web;

import static vn.motcua.platform.web.Words.t;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.ProvePerson;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Proving at the desk whose an account is. The number of the card is posted, in no address. */
@Controller
@RequestMapping("/desk/citizens")
class ProveController {

  private final ProvePerson prove;

  ProveController(ProvePerson prove) {
    this.prove = prove;
  }

  @GetMapping
  ModelAndView form(Actor actor) {
    return page(new ProvePage("", null, "", "", null, "", Problems.NONE));
  }

  @PostMapping
  ModelAndView find(Actor actor, @RequestParam(defaultValue = "") String number) {
    return shown(actor, number, "");
  }

  @PostMapping("/prove")
  ModelAndView prove(Actor actor, @RequestParam String number, @RequestParam long version) {
    try {
      prove.prove(actor, number, version);
      return shown(actor, number, "citizen.desk.done");
    } catch (Refused refused) {
      return refused(number, refused);
    }
  }

  @PostMapping("/close")
  ModelAndView close(Actor actor, @RequestParam String number, @RequestParam long version) {
    try {
      prove.close(actor, number, version);
      return page(new ProvePage("", null, "", "", null, "citizen.desk.closed", Problems.NONE));
    } catch (Refused refused) {
      return refused(number, refused);
    }
  }

  private ModelAndView shown(Actor actor, String number, String done) {
    try {
      return page(found(number, prove.find(actor, number), done));
    } catch (Refused refused) {
      return refused(number, refused);
    }
  }

  private static ProvePage found(String number, Citizen citizen, String done) {
    var born = citizen.birthDate();
    return new ProvePage(
        number,
        citizen,
        Mobile.local(citizen.phone()),
        born == null ? "" : Vietnam.show(born),
        new Status(
            citizen.isProven() ? Tone.OK : Tone.SOON,
            citizen.isProven() ? "okc" : "alert",
            t(citizen.proof().messageKey())),
        done,
        Problems.NONE);
  }

  private static ModelAndView refused(String number, Refused refused) {
    var page = page(new ProvePage(number, null, "", "", null, "", Problems.of(refused)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(ProvePage page) {
    return new ModelAndView("citizen/prove", "page", page);
  }
}
