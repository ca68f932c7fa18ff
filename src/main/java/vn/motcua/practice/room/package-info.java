/** The room's process and folder, as the system of real work keeps them. */
@NullMarked
package vn.motcua.practice.room;

import org.jspecify.annotations.NullMarked;
