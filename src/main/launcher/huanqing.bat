@echo off
rem Starts Huanqing: the window without arguments, the command line with them.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" "-Dhuanqing.launcher=%~f0" -XX:+UseSerialGC %HUANQING_JAVA_OPTS% --module-path "%~dp0..\lib" --module huanqing/huanqing.Main %*
