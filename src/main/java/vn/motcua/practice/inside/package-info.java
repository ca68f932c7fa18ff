/** What exists in the room only: the door, the parts to play, the exercises. */
@NullMarked
package vn.motcua.practice.inside;

import org.jspecify.annotations.NullMarked;
