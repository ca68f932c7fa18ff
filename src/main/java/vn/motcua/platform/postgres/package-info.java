/**
 * The database: an external PostgreSQL named by the environment, or one of our own that runs as a
 * child process over the data folder.
 *
 * <p>Our own is started for lasting use: one JVM per folder, loopback only, a random password,
 * every commit on the disk, and a start that recovers from a kill at any moment.
 */
@NullMarked
package vn.motcua.platform.postgres;

import org.jspecify.annotations.NullMarked;
