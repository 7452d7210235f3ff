"""A pure wheel, or one of this platform if the library lies beside the package."""

import os

from setuptools import Distribution, setup
from wheel.bdist_wheel import bdist_wheel

LIBRARY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bpjsstat", "libbpjsstat.so.0")


class WithLibrary(Distribution):
    def has_ext_modules(self):
        return os.path.exists(LIBRARY)


class Wheel(bdist_wheel):
    """No part is compiled against one Python, so that any Python 3 takes it."""

    def get_tag(self):
        _, _, platform = super().get_tag()
        return "py3", "none", platform


setup(distclass=WithLibrary, cmdclass={"bdist_wheel": Wheel})
