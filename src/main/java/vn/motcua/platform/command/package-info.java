/**
 * Commands beside the running system, {@code ./motcua <name>}: the same classes and database, no
 * doors.
 */
@NullMarked
package vn.motcua.platform.command;

import org.jspecify.annotations.NullMarked;
