package vn.motcua.platform.command;

import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import vn.motcua.platform.start.CannotStart;

/**
 * Runs a {@link Command} with the system's beans but without its web, seeds and timed work.
 *
 * <p>The database is the one the environment names; or our own, joined when the system runs over
 * it, else started for as long as the command takes. A command never changes the schema.
 */
public final class CommandLine {

  private CommandLine() {}

  /** Whether a command is meant rather than the system itself. */
  public static boolean isMeant(String[] arguments) {
    return arguments.length > 0 && !arguments[0].startsWith("-");
  }

  /**
   * @param arguments name of the command and what follows it
   * @return exit code of the process
   */
  public static int run(Class<?> application, String[] arguments, PrintStream out) {
    var name = Command.BEAN + arguments[0];
    try (var context =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .run(
                "--motcua.command=" + arguments[0],
                // the running system has its share of the server's connections
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.datasource.hikari.minimum-idle=0")) {
      if (!context.containsBean(name)) {
        out.println("Không có lệnh / no such command: " + arguments[0]);
        return Command.CANNOT;
      }
      // asks NoMigration, whether the command's own beans would or not
      context.getBean(FlywayMigrationInitializer.class);
      var command = context.getBean(name, Command.class);
      return command.run(List.of(arguments).subList(1, arguments.length), out);
    } catch (BeanCreationException refused) {
      return refuse(refused, out);
    } catch (DataAccessResourceFailureException | TransientDataAccessException lost) {
      out.println("Mất kết nối với cơ sở dữ liệu. / The database went away.");
      return Command.CANNOT;
    }
  }

  /** A bean of the command's own is made on demand, after the framework stopped explaining. */
  private static int refuse(BeanCreationException refused, PrintStream out) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart sentence) {
        out.println(sentence.vietnamese());
        out.println(sentence.english());
        return Command.CANNOT;
      }
    }
    throw refused;
  }
}
