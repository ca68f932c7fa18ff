/** The way to the room from the system of real work. */
@NullMarked
package vn.motcua.practice.web;

import org.jspecify.annotations.NullMarked;
