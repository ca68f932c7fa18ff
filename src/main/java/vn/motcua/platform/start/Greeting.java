package vn.motcua.platform.start;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Says on the console that the system is up, where, and what its modules have to say. */
@Component
public class Greeting {

  private final List<StartNotice> notices;

  Greeting(List<StartNotice> notices) {
    this.notices = notices;
  }

  /** Prints the address of a started system and the notices of its modules. */
  public void print(WebServerApplicationContext context, PrintStream out) {
    var server = context.getWebServer();
    if (server == null) {
      return;
    }
    var address = "http://localhost:" + server.getPort();
    out.println();
    out.println("  Một Cửa đã sẵn sàng tại / is ready at  " + address);
    for (var notice : notices) {
      var lines = notice.lines(address);
      if (!lines.isEmpty()) {
        out.println();
        lines.forEach(line -> out.println("  " + line));
      }
    }
    out.println();
    out.println("  Dừng / stop: Ctrl+C");
    out.println();
    out.flush();
  }
}
