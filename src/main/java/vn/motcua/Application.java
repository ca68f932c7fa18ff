package vn.motcua;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.motcua.history.generator.GenerateHistory;
import vn.motcua.platform.command.CommandLine;
import vn.motcua.platform.start.Greeting;

/**
 * Starts Một Cửa: one process, one PostgreSQL. With a name first, {@code verify-audit} for example,
 * runs that command instead; {@code generate} needs neither Spring nor a database.
 *
 * <p>Beans go by their whole class name: two modules may each have a {@code WorklistController}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

  static void main(String[] args) {
    if (args.length > 0 && args[0].equals(GenerateHistory.NAME)) {
      System.exit(GenerateHistory.run(List.of(args).subList(1, args.length), System.err));
    }
    if (CommandLine.isMeant(args)) {
      System.exit(CommandLine.run(Application.class, args, System.out));
    }
    var context = SpringApplication.run(Application.class, args);
    context.getBean(Greeting.class).print((WebServerApplicationContext) context, System.out);
  }
}
