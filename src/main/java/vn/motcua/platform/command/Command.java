package vn.motcua.platform.command;

import java.io.PrintStream;
import java.util.List;

/**
 * What {@code ./motcua <name>} does besides running the system; a component whose bean name is
 * {@link #BEAN} and its name.
 *
 * <p>It may use the beans of every module, made only as they are needed, but none of the web, and
 * works whether the system runs or not.
 */
public interface Command {

  /** Begins the name of the bean: {@code @Component(Command.BEAN + "verify-audit")}. */
  String BEAN = "motcua ";

  /** It did what was asked. */
  int DONE = 0;

  /** It could not be asked so, or could not reach the database. */
  int CANNOT = 2;

  /**
   * @param arguments what follows the name
   * @return exit code of the process
   */
  int run(List<String> arguments, PrintStream out);
}
