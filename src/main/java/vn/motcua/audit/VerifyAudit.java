package vn.motcua.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.platform.command.Command;

/**
 * {@code ./motcua verify-audit [file]}: checks the whole trail and says what it found. The file is
 * any text in which seals were kept, an old log for example; every seal in it must still be in the
 * trail. Exit code 0 = whole, 1 = altered, 2 = could not be checked.
 */
@Component(Command.BEAN + "verify-audit")
class VerifyAudit implements Command {

  private static final int ALTERED = 1;

  private final AuditVerification verification;

  VerifyAudit(AuditVerification verification) {
    this.verification = verification;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.size() > 1) {
      out.println("./motcua verify-audit [tệp giữ dấu niêm phong / file of kept seals]");
      return CANNOT;
    }
    var kept = new KeptSeals();
    for (var file : arguments) {
      try {
        kept.read(Path.of(file));
      } catch (IOException unreadable) {
        out.println("Không đọc được / cannot be read: " + file);
        return CANNOT;
      }
      if (kept.byNumber().isEmpty()) {
        out.println("Không có dấu niêm phong nào trong / there is no seal in: " + file);
        return CANNOT;
      }
    }
    var words = new VerdictWords();
    return switch (verification.verify(kept.byNumber())) {
      case Verdict.Whole whole -> {
        words.whole(whole).forEach(out::println);
        yield DONE;
      }
      case Verdict.Broken(var fault) -> {
        words.broken(fault).forEach(out::println);
        yield ALTERED;
      }
    };
  }
}
