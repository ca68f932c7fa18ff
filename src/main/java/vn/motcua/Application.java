package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.motcua.platform.command.CommandLine;
import vn.motcua.platform.start.Greeting;

/**
 * Starts Một Cửa: one process, one PostgreSQL. With a name first, {@code verify-audit} for example,
 * runs that command instead.
 *
 * <p>Beans go by their whole class name: two modules may each have a {@code WorklistController}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

  static void main(String[] args) {
    if (CommandLine.isMeant(args)) {
      System.exit(CommandLine.run(Application.class, args, System.out));
    }
    var context = SpringApplication.run(Application.class, args);
    context.getBean(Greeting.class).print((WebServerApplicationContext) context, System.out);
  }
}
