@echo off
rem Starts Askwell with the Java runtime that lies beside it.
setlocal EnableExtensions DisableDelayedExpansion

rem Java cannot start from a folder with a letter beyond the system's code page, and takes a
rem semicolon for the end of one; the short name, where the disk keeps short names, has neither.
for %%I in ("%~dp0..") do set "ASKWELL_HOME=%%~fsI"

"%ASKWELL_HOME%\runtime\bin\java.exe" "@%ASKWELL_HOME%\bin\java.options" "-Dorg.sqlite.lib.path=%ASKWELL_HOME%\lib" --enable-native-access=javafx.graphics,ALL-UNNAMED --add-opens=javafx.graphics/com.sun.javafx.tk.quantum=ALL-UNNAMED -XX:ErrorFile=NUL -cp "%ASKWELL_HOME%\lib\askwell.jar" org.askwell.Main %*
exit /b
