package vn.motcua.informing.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.notification.LogLine;
import vn.motcua.notification.MessageLog;
import vn.motcua.notification.MessageWords;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/** What the people of a dossier were told, for whoever may see the dossier; masked. */
@Controller
class ToldController {

  private static final int MOST = 100;

  private final Dossiers dossiers;
  private final MessageLog log;

  ToldController(Dossiers dossiers, MessageLog log) {
    this.dossiers = dossiers;
    this.log = log;
  }

  @GetMapping("/desk/dossiers/{code}/messages")
  ModelAndView told(Actor actor, @PathVariable DossierCode code) {
    var unused = dossiers.get(actor, code);
    var page =
        new ToldPage(
            code.value(),
            List.of(new Option("/desk/dossiers/" + code, code.value())),
            log.of(new SubjectRef("dossier", code.value()), MOST).stream()
                .map(line -> row(actor, line))
                .toList());
    return new ModelAndView("informing/told", "page", page);
  }

  private static ToldPage.Row row(Actor actor, LogLine line) {
    return new ToldPage.Row(
        actor.mayWholly(Permission.MESSAGE_READ, line.agencyPath())
            ? "/desk/messages/" + line.id()
            : "",
        Show.moment(line.endedAt() == null ? line.madeAt() : line.endedAt()),
        line.channel().icon(),
        t(line.channel().messageKey()),
        t("message.kind." + line.kind()),
        MessageWords.recipient(line),
        MessageWords.status(line.state()),
        MessageWords.why(line));
  }
}
