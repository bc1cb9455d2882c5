#include <uniwbrk.h>
