/** What the person who starts the system is told. */
@org.jspecify.annotations.NullMarked
package vn.motcua.platform.start;
