package vn.motcua.citizen;

import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.notification.DeclaresMessages;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Placeholder;
import vn.motcua.notification.Placeholder.Type;

/** What people are told about their accounts. */
@Component
class CitizenMessages implements DeclaresMessages {

  static final MessageKind CODE =
      MessageKind.of(
              "citizen.code",
              Placeholder.of("code", Type.TEXT, "472913").mandatory(),
              Placeholder.of(
                  "use",
                  Type.PHRASE,
                  new DefaultMessageSourceResolvable(CodePurpose.SIGN_IN.messageKey())))
          .code();

  /** Whoever reads it tells the code to the one who helps, and so consents. */
  static final MessageKind HELP =
      MessageKind.of(
              "citizen.help",
              Placeholder.of("code", Type.TEXT, "472913").mandatory(),
              Placeholder.of("helper", Type.TEXT, "Hồ Thị Lan, thôn Hiền Dũng").mandatory())
          .code();

  @Override
  public List<MessageKind> kinds() {
    return List.of(CODE, HELP);
  }
}
